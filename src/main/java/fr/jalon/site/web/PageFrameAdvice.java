package fr.jalon.site.web;

import fr.jalon.site.FrameLink;
import fr.jalon.site.FrameUser;
import fr.jalon.site.FrameUsers;
import fr.jalon.site.NavigationEntry;
import fr.jalon.site.PaletteLink;
import fr.jalon.site.QuickAct;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame into each page's model: who is signed in and what the modules have contributed for that person. */
@ControllerAdvice
class PageFrameAdvice {

    private final ObjectProvider<FrameUsers> users;
    private final List<NavigationEntry> entries;
    private final List<PaletteLink> links;
    private final List<QuickAct> quickActs;

    PageFrameAdvice(
            ObjectProvider<FrameUsers> users,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<PaletteLink> links,
            ObjectProvider<QuickAct> quickActs) {
        this.users = users;
        this.links =
                links.stream().sorted(Comparator.comparing(PaletteLink::label)).toList();
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::rank).thenComparing(NavigationEntry::label))
                .map(this::withAnnexes)
                .toList();
        this.quickActs =
                quickActs.stream().sorted(Comparator.comparing(QuickAct::label)).toList();
    }

    @ModelAttribute("frame")
    PageFrame frame(HttpServletRequest request) {
        FrameUsers known = users.getIfAvailable();
        FrameUser user = known == null ? null : known.current().orElse(null);
        List<NavigationEntry> open =
                entries.stream().filter(entry -> isOpen(entry.roles(), request)).toList();
        NavigationEntry current =
                NavigationEntry.current(open, request.getRequestURI()).orElse(null);
        List<PageFrame.Entry> shown = open.stream()
                .map(entry -> new PageFrame.Entry(entry.label(), entry.path(), entry.equals(current)))
                .toList();
        return new PageFrame(
                user,
                shown,
                known == null ? List.of() : known.waysIn(),
                palette(shown, request),
                links.stream()
                        .filter(link -> link.below() != null && isOpen(link.roles(), request))
                        .collect(Collectors.groupingBy(
                                link -> String.valueOf(link.below()),
                                Collectors.mapping(
                                        link -> new FrameLink(link.label(), link.path()), Collectors.toList()))),
                quickActs.stream().filter(act -> isOpen(act.roles(), request)).toList());
    }

    /** On pages that belong to an entry, that entry is current. */
    private NavigationEntry withAnnexes(NavigationEntry entry) {
        List<String> annexes = Stream.concat(
                        entry.annexes().stream(),
                        links.stream()
                                .filter(link -> entry.path().equals(link.below()))
                                .map(PaletteLink::path))
                .toList();
        return new NavigationEntry(entry.label(), entry.path(), entry.rank(), entry.roles(), annexes);
    }

    private List<FrameLink> palette(List<PageFrame.Entry> shown, HttpServletRequest request) {
        return Stream.concat(
                        shown.stream().map(entry -> new FrameLink(entry.label(), entry.path())),
                        links.stream()
                                .filter(link -> isOpen(link.roles(), request))
                                .map(link -> new FrameLink(link.label(), link.path())))
                .toList();
    }

    private static boolean isOpen(List<String> roles, HttpServletRequest request) {
        return roles.stream().anyMatch(request::isUserInRole);
    }
}
