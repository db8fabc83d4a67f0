package fr.jalon.reference;

import fr.jalon.shared.Department;

/**
 * A département or an overseas collectivity.
 *
 * @param region the name of its région; its own name where it has none
 */
public record Territory(Department department, String name, String region) {}
