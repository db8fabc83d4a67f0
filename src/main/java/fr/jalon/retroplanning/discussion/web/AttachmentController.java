package fr.jalon.retroplanning.discussion.web;

import fr.jalon.account.SignedIn;
import fr.jalon.retroplanning.discussion.domain.Attachment;
import fr.jalon.retroplanning.discussion.domain.AttachmentService;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.web.ActionPageAssembler;
import fr.jalon.scheduling.engine.ScheduledAction;
import fr.jalon.site.NotFoundException;
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

/** Files beside the actions of a plan. */
@Controller
@RequestMapping("/retroplannings/{plan}")
class AttachmentController {

    private final PlanQueries planQueries;
    private final AttachmentService attachments;
    private final FileDownload downloads;
    private final ActionPageAssembler pageAssembler;

    AttachmentController(
            PlanQueries planQueries,
            AttachmentService attachments,
            FileDownload downloads,
            ActionPageAssembler pageAssembler) {
        this.planQueries = planQueries;
        this.attachments = attachments;
        this.downloads = downloads;
        this.pageAssembler = pageAssembler;
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
        ScheduledAction line = pageAssembler.find(details, action);
        FileForm form = new FileForm(fichier);
        try (IncomingFile file = IncomingFile.receive(fichier)) {
            attachments.add(details, line.key(), file, me.membership());
            String notice = "Fichier joint\u00a0: «\u00a0" + file.name() + "\u00a0».";
            return new ModelAndView(back(details, line.key(), notice, redirect));
        } catch (UnacceptableFileException unfit) {
            return pageAssembler.refused(details, line, me.membership(), form.refused(unfit));
        }
    }

    @GetMapping("/fichiers/{file}")
    void download(@PathVariable UUID plan, @PathVariable UUID file, HttpServletResponse response) throws IOException {
        Attachment attachment = attachments.find(planQueries.details(plan), file);
        if (attachment.removed()) {
            throw new NotFoundException("removed attachment " + file);
        }
        downloads.write(attachment.file(), attachment.name(), attachment.kind(), attachment.bytes(), response);
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
