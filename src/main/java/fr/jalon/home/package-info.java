/** The first page of each kind of user, put together from the other modules' doors. Nothing stands on it. */
@ApplicationModule(allowedDependencies = {"shared", "site", "account", "market", "contact", "retroplanning", "cctp"})
@NullMarked
package fr.jalon.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
