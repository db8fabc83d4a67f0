package fr.jalon.site.web;

import fr.jalon.site.FrameUser;
import fr.jalon.site.FrameUsers;
import fr.jalon.site.NavigationEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame into each page's model: who is signed in and the doors the modules have contributed. */
@ControllerAdvice
class PageFrameAdvice {

    private final ObjectProvider<FrameUsers> users;
    private final List<NavigationEntry> entries;

    PageFrameAdvice(ObjectProvider<FrameUsers> users, ObjectProvider<NavigationEntry> entries) {
        this.users = users;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::rank).thenComparing(NavigationEntry::label))
                .toList();
    }

    @ModelAttribute("frame")
    PageFrame frame(HttpServletRequest request) {
        FrameUsers known = users.getIfAvailable();
        FrameUser user = known == null ? null : known.current().orElse(null);
        List<PageFrame.Door> doors = entries.stream()
                .filter(entry -> entry.roles().stream().anyMatch(request::isUserInRole))
                .map(entry ->
                        new PageFrame.Door(entry.label(), entry.path(), entry.isCurrentOn(request.getRequestURI())))
                .toList();
        return new PageFrame(user, doors);
    }
}
