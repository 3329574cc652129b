/** Short, everyday, harmless words. Seven of them, drawn at random, are about 67 bits. */
export const passphraseWords: readonly string[] = (
  'acorn album alley almond amber anchor angle ankle answer antler apple apron arch arrow artist ' +
  'atlas attic autumn avenue award axis baker balcony ballad balloon bamboo banana banner barley ' +
  'barn baron basil basin basket bath beach beacon bead beaver bedrock bee beetle bell bench berry ' +
  'bicycle birch biscuit blanket blossom blue board boat bonnet book border bottle boulder bowl box ' +
  'branch brass bread breeze brick bridge bronze brook broom brother brown brush bubble bucket ' +
  'buckle bugle builder bundle butter button cabbage cabin cable cactus cake calendar camel camera ' +
  'canal candle canoe canvas canyon captain caravan carbon cardboard cargo carol carpet carrot cart ' +
  'castle cat cedar cello cement center cereal chair chalk channel chapel charcoal chart cheese ' +
  'cherry chess chestnut chimney choir cider cinema circle circus citrus city clam clay clever ' +
  'cliff clock cloud clover coach coast cobalt cocoa coconut coffee coin comet comma compass ' +
  'concert cookie copper coral cork corn corner cotton county cousin cradle crane crater crayon ' +
  'cream creek cricket crocus crown crumb crystal cube cucumber cup curtain cushion cycle daisy ' +
  'dance dawn deck deer delta denim desert desk dialog diamond diary dice dinner dolphin domino ' +
  'donkey door dough dove dragon drawer dream drum duck dune dust eagle early earth easel east echo ' +
  'eclipse editor eel egg eight elbow elder elm ember emerald engine envelope equal evening expert ' +
  'fabric falcon family farm farmer feather fence fern ferry fiddle field fifty fig finch fir flag ' +
  'flame flannel flask flax fleece flint flour flower flute foam fog folder forest fork forty ' +
  'fossil fountain fox frame freckle freezer friend frost fruit funnel galaxy gallery garage garden ' +
  'garlic garnet gate geese gentle giant ginger giraffe glacier glass globe glove goat gold goose ' +
  'granite grape grass gravel gravity gravy green grey grove guitar gull habit hamlet hammer ' +
  'hammock harbor harp harvest hat hazel heather hedge heron hill hinge history hollow holly honey ' +
  'hood hoof horizon horn horse hotel house humble husk icicle igloo index indigo ink island ivory ' +
  'ivy jacket jade jam jasmine jelly jewel jigsaw journal judo juice july june jungle juniper kayak ' +
  'kernel kettle key kiosk kitchen kite kitten kiwi knee knot ladder lagoon lake lamp lantern larch ' +
  'lark laundry laurel lava lavender lawn layer leaf ledger lemon lentil letter level library lilac ' +
  'lily lime linen lion lizard llama lobby lobster locket lodge lotus lumber lunar lunch lute ' +
  'magnet magpie mango map maple marble march margin marigold market marsh mason meadow medal ' +
  'melody melon menu metal meteor middle mile milk mill minnow mint mirror mitten model modest ' +
  'moment monday monkey moon morning mosaic moss motor mountain mouse muffin mural museum music ' +
  'mustard napkin narrow nature nectar needle nest nickel night nine noble noodle north notebook ' +
  'novel number nut nutmeg oak oasis oat ocean olive onion opal opera orange orbit orchard orchid ' +
  'organ osprey otter oval oven owl oxygen oyster paddle page paint palace palm pancake panda panel ' +
  'panther paper paprika parade parcel park parrot parsley pasta pastry patch path patio paw peach ' +
  'peacock peanut pear pearl pebble pelican pencil penguin pepper perch petal phrase piano picnic ' +
  'pigeon pillow pilot pine pink pioneer pirate planet plate plaza plum pocket poem poet polar ' +
  'polish pollen pond pony poplar poppy porch portrait postcard potato pottery prairie pretzel ' +
  'prism puddle puffin pulley pumpkin puppet purple puzzle pyramid quail quarry quartz quay quiet ' +
  'quilt rabbit radar radio radish raft rail rain raisin ranch raven recipe reed reef ribbon rice ' +
  'ridge ring ripple river robin rocket roof rope rose rowing ruby rudder rug ruler saddle saffron ' +
  'sage sail salad salmon salt sand sandal sapling sapphire sardine satin saturn saucer scarf ' +
  'school scooter seagull seal season seaweed second seed sesame seven shadow shelf shell shepherd ' +
  'shirt shore shovel silk silver singer sister sixty sketch ski skylark slate sled slope snail ' +
  'snow soap sofa soil solar sonnet soup south spade sparrow spice spinach spiral sponge spoon ' +
  'spring spruce square squash stable stadium stamp star statue steam stencil stone stool stork ' +
  'story straw stream street studio sugar summer sunday sunset swan sweater swift syrup table ' +
  'tailor talent tambourine tango tea teapot temple tennis tent terrace thimble thirty thistle ' +
  'thread thunder ticket tiger timber toast tomato topaz torch tower town tractor trail train tree ' +
  'triangle trout trumpet tulip tundra tunnel turnip turtle twelve twig umbrella uncle unicorn ' +
  'union valley vanilla vase velvet vessel village vine viola violet violin volcano voyage waffle ' +
  'wagon wallet walnut walrus water wave wax weather weaver wednesday west whale wheat wheel ' +
  'whisker whistle willow window winter wizard wolf wood wool wren yacht yard yarn yellow yogurt ' +
  'zebra zenith zinc'
).split(' ');
