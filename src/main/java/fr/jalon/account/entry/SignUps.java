package fr.jalon.account.entry;

interface SignUps extends SingleUses<SignUp> {

    long countByEmailIgnoreCase(String email);
}
