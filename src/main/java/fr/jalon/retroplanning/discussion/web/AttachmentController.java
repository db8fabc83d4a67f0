package fr.jalon.retroplanning.discussion.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.discussion.domain.Attachment;
import fr.jalon.retroplanning.discussion.domain.AttachmentService;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.web.ActionPageAssembler;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.site.NotFoundException;
import fr.jalon.upload.UnacceptableFileException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** Files beside the actions of a plan. */
@Controller
@RequestMapping("/retroplannings/{plan}")
class AttachmentController {

    /** Whatever a file holds, a browser that opens it in spite of all runs nothing of it. */
    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final PlanQueries planQueries;
    private final AttachmentService attachments;
    private final AttachmentUploads uploads;
    private final ActionPageAssembler pages;

    AttachmentController(
            PlanQueries planQueries,
            AttachmentService attachments,
            AttachmentUploads uploads,
            ActionPageAssembler pages) {
        this.planQueries = planQueries;
        this.attachments = attachments;
        this.uploads = uploads;
        this.pages = pages;
    }

    @PostMapping("/actions/{action}/fichiers")
    ModelAndView add(
            @PathVariable UUID plan,
            @PathVariable String action,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect)
            throws IOException {
        PlanDetails details = planQueries.details(plan);
        ScheduledAction line = pages.find(details, action);
        FileForm form = new FileForm(fichier);
        try {
            String name = uploads.take(details, line.key(), form, me.membership());
            return new ModelAndView(
                    back(details, line.key(), "Fichier joint\u00a0: «\u00a0" + name + "\u00a0».", redirect));
        } catch (UnacceptableFileException unfit) {
            return pages.refused(details, line, me.membership(), form.refused(unfit));
        }
    }

    @GetMapping("/fichiers/{file}")
    void download(@PathVariable UUID plan, @PathVariable UUID file, HttpServletResponse response) throws IOException {
        Attachment attachment = attachments.find(planQueries.details(plan), file);
        if (attachment.removed()) {
            throw new NotFoundException("removed attachment " + file);
        }
        response.setContentType(attachment.kind().mediaType());
        response.setContentLengthLong(attachment.bytes());
        response.setHeader("Content-Security-Policy", SANDBOX);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(attachment.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        attachments.copy(attachment, response.getOutputStream());
    }

    @PostMapping("/fichiers/{file}/retrait")
    String remove(
            @PathVariable UUID plan,
            @PathVariable UUID file,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        Attachment removed = attachments.remove(details, file, me.membership());
        String notice = "Retiré\u00a0: " + removed.quoted() + ". Vous pouvez le remettre pendant trente jours.";
        return back(details, removed.lineKey(), notice, redirect);
    }

    @PostMapping("/fichiers/{file}/remise")
    String restore(
            @PathVariable UUID plan,
            @PathVariable UUID file,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        PlanDetails details = planQueries.details(plan);
        Attachment here = attachments.restore(details, file, me.membership());
        String notice = here.removed()
                ? here.quoted() + " est déjà là\u00a0: le même fichier a été joint depuis. Rien n’a été remis."
                : "Remis\u00a0: " + here.quoted() + ".";
        return back(details, here.lineKey(), notice, redirect);
    }

    private static String back(PlanDetails plan, String key, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + DiscussionAddress.of(plan, key, "fichiers");
    }
}
