package fr.jalon.reference;

/** A place on the globe, in degrees (WGS 84). */
public record Point(double latitude, double longitude) {

    private static final double DIAMETER = 12_742;

    /** As the crow flies. */
    public double kilometresTo(Point other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double height = haversine(to - from);
        double width = haversine(Math.toRadians(other.longitude - longitude));
        return DIAMETER * Math.asin(Math.min(1, Math.sqrt(height + Math.cos(from) * Math.cos(to) * width)));
    }

    private static double haversine(double angle) {
        double half = Math.sin(angle / 2);
        return half * half;
    }
}
