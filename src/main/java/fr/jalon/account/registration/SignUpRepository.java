package fr.jalon.account.registration;

interface SignUpRepository extends SingleUseLinkRepository<SignUp> {

    long countByEmailIgnoreCase(String email);

    long countByAskedFrom(String askedFrom);
}
