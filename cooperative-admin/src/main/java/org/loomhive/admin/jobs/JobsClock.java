package org.loomhive.admin.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the jobs with the site and stops them with it; loomhive.jobs=off leaves them out. */
@WebListener
public class JobsClock implements ServletContextListener {
  private static final Duration AFTER_START = Duration.ofSeconds(3);
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  private static final LocalTime NIGHT = LocalTime.of(2, 30);

  @Resource ManagedScheduledExecutorService executor;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "loomhive.jobs", defaultValue = "on")
  String wanted;

  private final List<ScheduledFuture<?>> running = new ArrayList<>();

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (!"off".equals(wanted)) jobs.all().forEach(this::schedule);
  }

  private void schedule(Job job) {
    long first = isNightly(job) ? untilNight().toMillis() : AFTER_START.toMillis();
    running.add(
        executor.scheduleWithFixedDelay(
            () -> job.run(clock.instant()), first, job.every().toMillis(), TimeUnit.MILLISECONDS));
  }

  private static boolean isNightly(Job job) {
    return job.every().compareTo(Duration.ofDays(1)) >= 0;
  }

  private Duration untilNight() {
    var now = clock.instant().atZone(ZONE);
    var night = now.with(NIGHT);
    return Duration.between(now, night.isAfter(now) ? night : night.plusDays(1));
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    running.forEach(each -> each.cancel(false));
  }
}
