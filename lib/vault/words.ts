/**
 * The words of a generated passphrase: 1,024, so that each carries ten bits. Chosen for this list: plain,
 * easy to type and to say on the telephone, without alarm in them, and none the beginning of another.
 * Changing the list does not touch a passphrase that is in use.
 */
export const WORDS: readonly string[] = `
abacus acacia accent acorn acrobat address airport alarm album alcove algebra almanac almond
alpine amber anchor angle animal ankle answer antenna antler anvil apple apricot arcade
archive arctic arena arrow artist aspen asphalt atlas atom attic auburn august aurora author
autumn avenue avocado axis azure baboon badger bagel bakery balance balcony balloon bamboo
banana banjo banner barley barn barrel basil basket bassoon batch bathtub battery beach beacon
beaver beehive beetle bench bicycle binder birch biscuit bison blanket blazer blender blossom
blue board boat bobbin bonnet border botany bottle boulder bowl bracket bramble branch brass
bread breeze brick bridge bronze brook broom brush bubble bucket buckle buffalo bugle bundle
burrow butter button buzzard cabbage cabin cable cactus cake camel camera canal canary candle
canoe canopy canvas canyon carbon carpet carrot cascade cashew castle cattle cavern cedar
ceiling celery cello cement ceramic cereal chalk chamber channel chapter cheese cherry chimney
chisel chord cinema circle circus citrus clay clever cliff clinic clock clothes cloud clover
coast cobalt coconut coffee colony column comet comic compass compost condor copper coral cork
cosmos cottage cotton counter cowbell coyote cradle crane crater crayon cream cricket crocus
crown crumb crystal cube cuckoo curious curtain cushion custard cycle cymbal cypress dahlia
daily dairy daisy damson dancer dawn delta denim dentist desert desk dewdrop diagram dial
diamond diary dinner diploma dish dizzy dolphin domino donkey double dove dragon drawer dream
dress drift drizzle drum duck dune dusk duvet dynamo eager eagle earring earth easel east echo
eclipse editor eight elbow elder elegant element eleven elk elm ember emerald empty enamel
engine epoch equator eraser essay evening exhibit express eyebrow fabric falcon family fancy
farmer fashion faucet feast feather fence fennel fern ferry fiddle field fifteen fig film
filter finch finger flame flannel flask flint float flock flour flower flute foggy folder
forest forge fork forty fox freckle freezer freight frost fruit funnel furnace gable gadget
galaxy gallery gallop garage garden garlic garnet gazebo gazelle gecko gentle geology gerbil
ginger giraffe glacier glad glass glider glimmer globe glove goblet goggles golden goose grain
grammar granite grape gravel gravity green grid grocer grove guava guest guitar gull gutter
gym halo hammer hammock hamster handle harmony harp harvest hawk hazel hearth heather hedge
helmet herb heron hexagon hiker hilltop hinge hobby hockey holiday holly honey hoop horizon
hornet horse hotel house humble hundred hut hybrid ibex iceberg icicle igloo iguana inch
indigo inkwell inlet insect invite iris iron island ivory ivy jackal jacket jaguar january
jasmine jelly jersey jewel jigsaw jingle jogger journal journey jubilee juggle juice july
jumble jungle juniper kayak kelp kennel kestrel kettle kiosk kitchen kite kitten kiwi knuckle
koala label lace ladder ladle lagoon lake lamp lantern larch lark lasagna lather laundry lava
lawn leaflet leather lecture ledger leek lemon lens lentil leopard lesson letter lettuce
library lilac lily lime linen lion liquid listen little lizard llama lobby lobster lodge
logbook lotus lounge lucky luggage lullaby lumber lunar lunch lyric magenta magnet magpie
mammoth mango manor mantle manual maple marble margin market marmot maroon marvel mason maze
meadow measure medal medley melody melon memory menu message metal metro milk mineral minnow
mint mirror mitten mixture model mohair monday monkey moon moose morning mosaic moss moth
motor mouse muffin mural museum music mustard mystery napkin nature navy nebula nectar needle
nest network nickel nimble nine north novel nozzle number nutmeg nylon oak oasis oatmeal oboe
ocean october octopus office olive onion onyx opera orange orbit orchard orchid oregano organ
origami ostrich otter outdoor oval oven owl oxygen oyster ozone paddle page pagoda painter
palace palette palm pancake panda panel panther papaya paper parade parasol parcel park parrot
parsley pasta pastry patch path patio pattern peach peanut pearl pebble pecan pedal pelican
pencil penguin pepper perfume petal phone photo piano pickle picnic picture pier pigeon pillow
pilot pine pink pioneer pitcher pivot pixel pizza plain planet plaster plateau plaza plenty
plum pocket podium poem polar polite pollen pond pony poplar poppy porch potato pottery powder
prairie present pretzel printer prism project promise proverb puddle puffin pulley pumpkin
puppet purple purse puzzle pyramid quail quality quest quiche quiet quill quilt quince quiz
rabbit raccoon radar radio radish raft railway rainbow raisin ramp ranch rapid rattle raven
ravine recipe record redwood reef refill reflect region relax remote rental reptile reserve
resort rhyme ribbon rice riddle ripple river roast robin robot rocket roof rooster rotate
round rowboat royal rubber ruby rudder ruffle rugby ruler runway rustic saddle safari saffron
sailor salad salmon salt sample sandal sapling sardine sauce scallop scarf scenic school
science scooter scout scroll seagull season seaweed second senior sesame seven shadow shallow
shampoo shape sheep shelf shingle shirt shovel shrub shuttle signal silent silver simple
singer sixteen sketch skillet skylark sleeve slender slipper slogan sloth smooth snail snow
soapbox soccer socket sofa solar solid sonata sonnet soprano sorbet soup south spaniel sparrow
spatula special sphere spice spider spinach spiral sponge spoon spring spruce squash stable
stadium stamp staple station statue steam stencil stereo stone storm story stove strap straw
stream string studio suburb subway sudden sugar summer sunday sunny supper surface surfer
sushi swallow swan sweater swift swing switch symbol syrup system tablet tadpole tailor talent
tandem tangle target tassel teacher teapot temper tempo tenant tennis tent terrace text
thermos thicket thimble thistle thread thrush thunder thyme ticket tidal tiger timber tinsel
tiptoe toast toffee tomato topaz torch tornado toucan towel tower town tractor trade traffic
trail transit travel trellis tribute trinket triple trolley trout truck truffle trumpet tuba
tugboat tulip tundra tunnel turbine turnip turtle tuxedo tweed twelve twenty twig typist
unicorn uniform unique unit upbeat update upper upright urban useful utensil vacuum valley
valve vanilla variety varnish vase vector velvet vendor veranda verbal vessel vibrant video
view village vine vintage violet violin visitor vista vitamin vivid volcano volume vowel
voyage waffle wagon wallet walnut walrus waltz warbler washer water waxwing weather weaver
weekend welcome west whale wheat wheel whisker whisper whistle wicker widget willow window
winter wisdom wolf wombat wonder wood wool world wren writer yacht yard yarn yeast yellow
yonder young yucca zebra zenith zephyr zero zesty zigzag zinc zipper zircon zoology
`
  .trim()
  .split(/\s+/);
