package fr.jalon.retroplanning.domain;

import fr.jalon.scheduling.engine.load.Load;
import java.util.Collection;

/** Who has how much to do in which week, over all plans that the company in scope follows; answered by {@code capacity}. */
public interface Workloads {

    /** The load as it stands today. */
    Load now();

    /** The same for plans that have been read already. @param plans all that are followed */
    Load of(Collection<PlanDetails> plans);
}
