package fr.jalon.account.web.own;

import java.util.List;
import java.util.Map;

/**
 * What was typed when the session ended.
 *
 * @param typed by the words of each field
 * @param fields all that is sent again, by name
 * @param page where the form stands
 */
record KeptFormPage(Map<String, List<String>> typed, Map<String, List<String>> fields, String page) {}
