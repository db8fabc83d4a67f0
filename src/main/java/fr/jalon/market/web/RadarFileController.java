package fr.jalon.market.web;

import fr.jalon.account.CompanyProfiles;
import fr.jalon.market.radar.PastForecasts;
import fr.jalon.market.radar.RadarQuery;
import fr.jalon.market.radar.RadarReads;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The radar's list as files, all its pages; and the forecasts of an earlier day. Written as they are read. */
@Controller
class RadarFileController {

    private final RadarController list;
    private final RadarReads reads;
    private final PastForecasts past;
    private final CompanyProfiles profiles;
    private final Clock clock;

    RadarFileController(
            RadarController list, RadarReads reads, PastForecasts past, CompanyProfiles profiles, Clock clock) {
        this.list = list;
        this.reads = reads;
        this.past = past;
        this.profiles = profiles;
        this.clock = clock;
    }

    @GetMapping(path = "/echeances.csv", params = "!au")
    @Nullable
    ModelAndView csv(@ModelAttribute("typed") RadarForm typed, HttpServletResponse response) throws IOException {
        RadarForm form = typed.orUsual(profiles.current());
        Optional<RadarQuery> query = query(form);
        if (query.isEmpty()) {
            return list.answer(form, false);
        }
        file(response, "text/csv;charset=UTF-8", "echeances-" + LocalDate.now(clock) + ".csv");
        try (RadarCsv csv = new RadarCsv(response.getWriter())) {
            reads.forEach(query.get(), csv::write);
        }
        return null;
    }

    @GetMapping("/echeances.xlsx")
    @Nullable
    ModelAndView xlsx(@ModelAttribute("typed") RadarForm typed, HttpServletResponse response) throws IOException {
        RadarForm form = typed.orUsual(profiles.current());
        Optional<RadarQuery> query = query(form);
        if (query.isEmpty()) {
            return list.answer(form, false);
        }
        file(
                response,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "echeances-" + LocalDate.now(clock) + ".xlsx");
        try (RadarXlsx xlsx = new RadarXlsx(response.getOutputStream())) {
            reads.forEach(query.get(), xlsx::write);
        }
        return null;
    }

    /** What the forecast would have said on that day, for whoever wants to measure it. */
    @GetMapping(path = "/echeances.csv", params = "au")
    @Nullable
    ModelAndView asOf(@RequestParam("au") String au, HttpServletResponse response) throws IOException {
        LocalDate day = day(au);
        if (day == null) {
            ModelAndView refused = new ModelAndView("market/au-illisible");
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused.addObject("typed", au);
        }
        file(response, "text/csv;charset=UTF-8", "echeances-au-" + day + ".csv");
        try (PastForecastCsv csv = new PastForecastCsv(response.getWriter())) {
            past.forEach(day, csv::write);
        }
        return null;
    }

    private Optional<RadarQuery> query(RadarForm form) {
        return Optional.ofNullable(form.toQuery(LocalDate.now(clock), new BeanPropertyBindingResult(form, "form")));
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

    private static void file(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
