package fr.jalon.retroplanning.talk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file to put beside an action. */
public record FileForm(@Nullable MultipartFile fichier) {}
