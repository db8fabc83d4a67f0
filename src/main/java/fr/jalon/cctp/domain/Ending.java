package fr.jalon.cctp.domain;

/** How a dialogue ended. */
enum Ending {
    FINAL,
    WITHDRAWN
}
