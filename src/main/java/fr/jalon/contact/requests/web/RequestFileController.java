package fr.jalon.contact.requests.web;

import fr.jalon.account.SignedIn;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestFile;
import fr.jalon.contact.requests.domain.RequestFileService;
import fr.jalon.contact.requests.domain.RequestQueries;
import fr.jalon.site.FailedForm;
import fr.jalon.upload.FileDownload;
import fr.jalon.upload.IncomingFile;
import fr.jalon.upload.UnacceptableFileException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a request. */
@Controller
@RequestMapping("/demandes/{request}/fichiers")
class RequestFileController {

    private final RequestQueries requestQueries;
    private final RequestFileService files;
    private final FileDownload downloads;
    private final RequestPageAssembler pageAssembler;

    RequestFileController(
            RequestQueries requestQueries,
            RequestFileService files,
            FileDownload downloads,
            RequestPageAssembler pageAssembler) {
        this.requestQueries = requestQueries;
        this.files = files;
        this.downloads = downloads;
        this.pageAssembler = pageAssembler;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable UUID request,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes flash)
            throws IOException {
        RequestDetails details = requestQueries.one(request);
        AnswerFileForm form = new AnswerFileForm(fichier);
        try (IncomingFile file = IncomingFile.receive(fichier)) {
            files.add(details, file, me.membership());
            flash.addFlashAttribute("notice", "Fichier joint : « " + file.name() + " ».");
            return new ModelAndView("redirect:" + details.path() + "#fichiers");
        } catch (UnacceptableFileException unfit) {
            return FailedForm.on(pageAssembler.view(request), form.refused(unfit));
        }
    }

    @GetMapping("/{file}")
    void download(@PathVariable UUID request, @PathVariable UUID file, HttpServletResponse response)
            throws IOException {
        RequestFile found = files.find(requestQueries.one(request), file);
        downloads.write(found.file(), found.name(), found.kind(), found.bytes(), response);
    }

    @PostMapping("/{file}/suppression")
    String delete(@PathVariable UUID request, @PathVariable UUID file, RedirectAttributes flash) {
        RequestDetails details = requestQueries.one(request);
        flash.addFlashAttribute(
                "notice", "Supprimé : « " + files.delete(details, file).name() + " ».");
        return "redirect:" + details.path() + "#fichiers";
    }
}
