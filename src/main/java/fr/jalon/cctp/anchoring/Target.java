package fr.jalon.cctp.anchoring;

/**
 * What became of a stretch of old words.
 *
 * @param first new word, in
 * @param end new word, out
 * @param kept what part of the old words, by weight, is among them
 * @param weight of those kept
 * @param words kept
 */
record Target(int first, int end, double kept, double weight, int words) {}
