package fr.jalon.contact.privacy.domain;

import java.util.List;

/**
 * What became of the people who were to be told in one act.
 *
 * @param told the names of those a mail goes to
 * @param withoutAddress the names of those no mail can reach, who are still to be told
 * @param before how many had been told already, by a colleague or by the same form sent before
 * @param gone how many the company knows no more: they objected, or were erased or merged
 */
public record Batch(List<String> told, List<String> withoutAddress, int before, int gone) {}
