/**
 * What a draft is made of, guessed from its blocks: chapters, articles, clauses; and how a person corrects the guess. No block is
 * ever lost: each is in one clause, or among those that were dropped.
 */
@NullMarked
package fr.jalon.cctp.drafting;

import org.jspecify.annotations.NullMarked;
