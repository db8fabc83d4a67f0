package fr.jalon.retroplanning.discussion.web;

import fr.jalon.retroplanning.discussion.domain.Comment;
import fr.jalon.retroplanning.domain.PlanDetails;
import java.util.List;

/** All that was said about a plan as a whole. */
record CommentsPage(PlanDetails details, List<Comment> comments) {}
