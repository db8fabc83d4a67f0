package fr.jalon.account.web;

import fr.jalon.account.registration.InvitationService;

/** An invitation, to be accepted. */
record InvitationPage(InvitationService.Offer offer) {}
