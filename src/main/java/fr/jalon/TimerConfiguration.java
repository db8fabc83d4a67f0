package fr.jalon;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets jobs run at their times ({@code @Scheduled}). */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class TimerConfiguration {}
