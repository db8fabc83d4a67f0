-- What a verdict rests on names whoever is erased no more; what was judged stays as it was.
GRANT UPDATE (proof) ON contact.verdict TO jalon_app;
