package fr.jalon.market;

import java.util.UUID;

/** {@link TradeFigures#current} answers with what an import brought. @param intakeId the import; one of none after a rebuild */
public record BuyerFiguresRefreshed(UUID intakeId) {}
