/* Everyday words, told apart on a bad line, friendly to read aloud; 128 in each list, none in both. */

export const FIRST_WORDS: readonly string[] = words(`
  amber ancient autumn bamboo bright bronze brave broad calm candy cedar cheerful chilly clever
  cobalt copper coral cosmic cotton cozy crimson crystal curious daily dancing daring dawn
  desert double eager early eastern easy electric emerald evening fancy fast fluffy flying
  fresh frosty frozen gentle giant ginger glad golden graceful grand granite green hidden
  honest humble indigo ivory jade jolly juicy kind lavender little lively lucky lunar magic
  maple marble mellow merry mighty mint misty modern morning mossy mountain narrow nimble noble
  northern ocean olive orchid painted paper pastel patient pearl plain polar polite proud
  purple quick quiet rapid rising river rosy royal ruby rustic sandy sapphire scarlet shady
  shiny silent silver simple sleepy smooth snowy solar southern spring steady sturdy summer
  sunny swift tender tidy timber velvet violet
`);

export const SECOND_WORDS: readonly string[] = words(`
  acorn anchor apple apricot arrow badger bakery banjo barrel basket beaver bicycle blanket
  blossom bridge bucket butter button cabin camel candle canoe canyon carpet carrot castle
  cello cherry chimney clover coconut comet cookie cottage cricket curtain daisy dolphin
  drummer eagle elbow engine falcon feather fiddle finch forest fountain garden garlic giraffe
  glacier guitar hammer hammock harbor hedgehog helmet heron hilltop island jacket jaguar
  jungle kettle kitten ladder lagoon lantern lemon library lighthouse lizard lobster magnet
  mango market meadow melon mirror mitten monkey muffin mushroom napkin needle nutmeg orchard
  otter paddle panda parrot peanut pebble pelican pencil penguin pepper piano pillow planet
  pocket pony pumpkin puzzle rabbit radish raven ribbon robin rocket saddle salmon sandal
  seagull shadow spider squirrel stable teapot temple ticket tiger tomato trumpet tulip tunnel
  turtle
`);

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
