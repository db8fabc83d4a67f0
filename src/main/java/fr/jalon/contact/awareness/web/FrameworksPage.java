package fr.jalon.contact.awareness.web;

import fr.jalon.authority.AuthorityRef;
import java.util.List;

/** All framework agreements of a company. @param targets where one may be noted */
record FrameworksPage(List<FrameworkPage.Row> rows, List<AuthorityRef> targets) {}
