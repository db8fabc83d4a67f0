package fr.jalon.contact.awareness.web;

/** Where a framework agreement is typed. @param action where the form goes */
record FrameworkFormPage(String title, String authority, String action, String back) {}
