package org.loomhive.web.edge;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What this site is told about itself: its name, its public address, whether it is a demo. Read
 * once at the start, because every request asks.
 */
@Named("site")
@ApplicationScoped
public class Site {
  private static final String SHOP = "storefront";
  private static final String[] ADDRESSES = {SHOP, "portal", "admin"};
  private static final String SHOP_HERE = "http://localhost:8080";

  @Inject ServletContext context;

  private String name;
  private boolean demo;
  private boolean https;
  private boolean behindBalancer;
  private String shopAddress;
  private Set<String> publicHosts;
  private int operatorPort;

  @PostConstruct
  void read() {
    name = context.getInitParameter("loomhive.site");
    demo = isDemo(setting("loomhive.mode").orElse("demo"));
    behindBalancer = "true".equals(setting("loomhive.behind.balancer").orElse("false"));
    https = address("shop".equals(name) ? SHOP : name).filter(Site::isHttps).isPresent();
    shopAddress = address(SHOP).map(URI::toString).orElse(SHOP_HERE).replaceFirst("/$", "");
    operatorPort = setting("loomhive.operator.port").map(Integer::valueOf).orElse(-1);
    var hosts = new HashSet<String>();
    for (String one : ADDRESSES) address(one).map(URI::getAuthority).ifPresent(hosts::add);
    publicHosts = Set.copyOf(hosts);
  }

  /** "shop", "portal" or "admin". */
  public String getName() {
    return name;
  }

  public boolean isOffice() {
    return "admin".equals(name);
  }

  /** Anything but production is a demo that runs on one's own machine. */
  public boolean isDemo() {
    return demo;
  }

  /** A mode that is misspelt must not open a demo to the world. */
  static boolean isDemo(String mode) {
    return switch (mode) {
      case "demo" -> true;
      case "production" -> false;
      default ->
          throw new IllegalStateException("loomhive.mode must be demo or production, not " + mode);
    };
  }

  /** Whether a balancer of ours says in each request from where it came. */
  public boolean isBehindBalancer() {
    return behindBalancer;
  }

  /** Whether the world reaches this site over TLS. */
  public boolean isHttps() {
    return https;
  }

  /** Where the world finds the shop, without a slash at the end. */
  public String shopAddress() {
    return shopAddress;
  }

  /** The hosts, with their ports where they have one, that this installation answers to. */
  public Set<String> publicHosts() {
    return publicHosts;
  }

  /** The port for operators; -1 when there is none. */
  public int operatorPort() {
    return operatorPort;
  }

  private static Optional<URI> address(String site) {
    return setting("loomhive.public." + site).map(URI::create);
  }

  private static boolean isHttps(URI address) {
    return "https".equals(address.getScheme());
  }

  public static Optional<String> setting(String key) {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class);
  }
}
