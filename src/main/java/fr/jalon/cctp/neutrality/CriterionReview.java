package fr.jalon.cctp.neutrality;

/** What was found in the name of one criterion; positions count from its beginning. */
public record CriterionReview(AwardCriterion criterion, Review review) {}
