package fr.jalon.site;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** A method marked as such is tried again, in a new transaction, when another was quicker in the same instant. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class RetryConfiguration {}
