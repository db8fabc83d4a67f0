package fr.jalon.market.web;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.market.domain.PastForecastQueries;
import fr.jalon.market.domain.RadarFilter;
import fr.jalon.market.domain.RadarQueries;
import fr.jalon.site.FailedForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The radar's list as files, all its pages; and the forecasts of an earlier day. Written to disk first, then sent. */
@Controller
class RadarFileController {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DownloadSpooler spool;
    private final RadarController list;
    private final RadarQueries radarQueries;
    private final PastForecastQueries past;
    private final CompanyProfiles profiles;
    private final Clock clock;

    RadarFileController(
            DownloadSpooler spool,
            RadarController list,
            RadarQueries radarQueries,
            PastForecastQueries past,
            CompanyProfiles profiles,
            Clock clock) {
        this.spool = spool;
        this.list = list;
        this.radarQueries = radarQueries;
        this.past = past;
        this.profiles = profiles;
        this.clock = clock;
    }

    @GetMapping(path = "/echeances.csv", params = "!au")
    @Nullable
    ModelAndView csv(@ModelAttribute("typedForm") RadarForm typed, HttpServletResponse response) throws IOException {
        Optional<CompanyProfile> profile = profiles.current();
        RadarForm form = typed.orUsual(profile);
        Optional<RadarFilter> query = query(form, profile);
        if (query.isEmpty()) {
            return list.answer(form, profile, false);
        }
        spool.send(response, CSV, "echeances-" + LocalDate.now(clock) + ".csv", out -> {
            try (RadarCsv csv = new RadarCsv(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                radarQueries.forEach(query.get(), csv::write);
            }
        });
        return null;
    }

    @GetMapping("/echeances.xlsx")
    @Nullable
    ModelAndView xlsx(@ModelAttribute("typedForm") RadarForm typed, HttpServletResponse response) throws IOException {
        Optional<CompanyProfile> profile = profiles.current();
        RadarForm form = typed.orUsual(profile);
        Optional<RadarFilter> query = query(form, profile);
        if (query.isEmpty()) {
            return list.answer(form, profile, false);
        }
        spool.send(response, EXCEL, "echeances-" + LocalDate.now(clock) + ".xlsx", out -> {
            try (RadarXlsx xlsx = new RadarXlsx(out)) {
                radarQueries.forEach(query.get(), xlsx::write);
            }
        });
        return null;
    }

    /** What the forecast would have said on that day, for whoever wants to measure it. */
    @GetMapping(path = "/echeances.csv", params = "au")
    @Nullable
    ModelAndView asOf(@RequestParam("au") String au, HttpServletResponse response) throws IOException {
        LocalDate day = day(au);
        if (day == null) {
            return FailedForm.on(new ModelAndView("market/unreadable-filters", "page", new UnreadableDayPage(au)));
        }
        spool.send(response, CSV, "echeances-au-" + day + ".csv", out -> {
            try (PastForecastCsv csv = new PastForecastCsv(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                past.forEach(day, csv::write);
            }
        });
        return null;
    }

    private Optional<RadarFilter> query(RadarForm form, Optional<CompanyProfile> profile) {
        return Optional.ofNullable(
                form.toQuery(LocalDate.now(clock), profile, new BeanPropertyBindingResult(form, "form")));
    }

    private static @Nullable LocalDate day(String typed) {
        if (!typed.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
