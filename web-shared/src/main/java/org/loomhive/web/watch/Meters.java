package org.loomhive.web.watch;

import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.loomhive.web.edge.Site;

/** What this site measures of itself. Counts and times only: no address, no person. */
@ApplicationScoped
public class Meters {
  private static final int HUNDRED = 100;

  @Inject Site site;
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  @PostConstruct
  void begin() {
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  @PreDestroy
  void end() {
    registry.close();
  }

  /** One request was answered. */
  public void served(int status, long nanos) {
    registry
        .timer("http.requests", "site", site.getName(), "status", status / HUNDRED + "xx")
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  /** Everything, as Prometheus reads it. */
  public String text() {
    return registry.scrape();
  }
}
