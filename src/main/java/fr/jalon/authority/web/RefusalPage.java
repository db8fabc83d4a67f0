package fr.jalon.authority.web;

/**
 * The page on which a company says why an authority is not for it.
 *
 * @param filter of the ranking that one comes from
 * @param back to that place of it
 */
record RefusalPage(String siren, String name, RankingFilter filter, String back) {}
