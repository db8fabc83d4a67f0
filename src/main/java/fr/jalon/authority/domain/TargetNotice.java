package fr.jalon.authority.domain;

import org.jspecify.annotations.Nullable;

/**
 * What became of an authority that a company aims at.
 *
 * @param sentence in French
 * @param propose the SIREN of one to aim at as well; null for none
 * @param name of the one proposed
 */
public record TargetNotice(
        String sentence, @Nullable String propose, @Nullable String name) {}
