package org.loomhive.storefront.order;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.trouble.Whereabouts;
import org.loomhive.payment.AskAgain;

/** Lets the janitor of payments look once a minute, on every node of the shop. */
@WebListener
public class AskGateway implements ServletContextListener {
  private static final Logger LOG = Logger.getLogger(AskGateway.class.getName());

  @Resource ManagedScheduledExecutorService timer;
  @Inject AskAgain askAgain;

  private ScheduledFuture<?> running;

  @Override
  public void contextInitialized(ServletContextEvent start) {
    running = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
  }

  @Override
  public void contextDestroyed(ServletContextEvent end) {
    if (running != null) running.cancel(false);
  }

  private void look() {
    try {
      askAgain.all();
    } catch (RuntimeException nextTime) {
      LOG.log(Level.WARNING, "event=payments failed cause={0}", Whereabouts.of(nextTime));
    }
  }
}
