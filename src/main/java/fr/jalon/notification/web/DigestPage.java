package fr.jalon.notification.web;

import fr.jalon.notification.domain.MemberMailService;
import org.jspecify.annotations.Nullable;

/** What Monday's mail would say. @param digest null when there is nothing to say */
record DigestPage(MemberMailService.@Nullable Words digest) {}
