package fr.jalon.market.web;

/** A day that is none. @param typed what stood there instead */
record UnreadableDayPage(String typed) {}
