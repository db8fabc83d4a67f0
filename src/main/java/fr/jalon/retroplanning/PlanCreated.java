package fr.jalon.retroplanning;

import fr.jalon.shared.DateWindow;
import java.util.UUID;

/** A company created a plan. @param by the membership that did */
public record PlanCreated(UUID companyId, UUID planId, String title, DateWindow j, UUID by) {}
