package fr.jalon.contact.merging.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.merging.domain.DuplicateQueries;
import fr.jalon.contact.merging.domain.DuplicateQueries.Duplicates;
import fr.jalon.contact.web.AuthorityNames;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** People who were likely entered twice. */
@Controller
class DuplicatesController {

    private final DuplicateQueries duplicates;
    private final AuthorityNames names;

    DuplicatesController(DuplicateQueries duplicates, AuthorityNames names) {
        this.duplicates = duplicates;
        this.names = names;
    }

    @Transactional(readOnly = true)
    @GetMapping("/contacts/doublons")
    ModelAndView list() {
        Duplicates found = duplicates.all();
        return new ModelAndView(
                "contact/merging/duplicates",
                "page",
                DuplicatesPage.of(
                        found,
                        names.of(Stream.concat(found.likely().stream(), found.apart().stream())
                                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                                .map(ContactDetails::authority)
                                .toList())));
    }
}
