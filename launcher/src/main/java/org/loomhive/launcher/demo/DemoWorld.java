package org.loomhive.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.StaffRef;
import org.loomhive.workbench.Standalone;
import org.loomhive.workbench.TimeMachine;

/**
 * What the steps of the demo tell each other: who and what there is by now, under the names by
 * which the steps speak of it. Lives only while the demo is loaded.
 */
public final class DemoWorld {
  /** The zone of all demo cooperatives. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

  public final Named<CooperativeRef> cooperatives = new Named<>("cooperative");
  public final Named<MemberRef> members = new Named<>("member");
  public final Named<BuyerRef> buyers = new Named<>("buyer");
  public final Named<StaffRef> staff = new Named<>("staff");
  public final Named<Sku> skus = new Named<>("sku");

  private final DemoDiary diary = new DemoDiary();
  private final Standalone beans;
  private final LocalDate today;
  private final Instant begun = TimeMachine.now();
  private final List<SignIn> signIns = new ArrayList<>();

  DemoWorld(Standalone beans, LocalDate today) {
    this.beans = beans;
    this.today = today;
  }

  /** A use case or a repository of the house. */
  public <T> T get(Class<T> type) {
    return beans.get(type);
  }

  /** Runs in one transaction, as a use case does. */
  public void inTransaction(Runnable work) {
    beans.inTransaction(work);
  }

  /** The real day on which the demo is loaded; history ends the day before. */
  public LocalDate today() {
    return today;
  }

  /** A moment so many days ago, by the wall clock of the cooperatives. */
  public Instant daysAgo(int days, int hour, int minute) {
    return today.minusDays(days).atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
  }

  /** Turns the clock to so many days ago; everything done from now on happened then. */
  public void travelTo(int daysAgo, int hour, int minute) {
    TimeMachine.travelTo(daysAgo(daysAgo, hour, minute));
  }

  /** Is done when the diary is lived, so many days ago. */
  public void on(int daysAgo, int hour, int minute, Runnable deed) {
    diary.write(daysAgo(daysAgo, hour, minute), deed);
  }

  /** The same, so long before the demo began to load. */
  public void ago(Duration before, Runnable deed) {
    diary.write(begun.minus(before), deed);
  }

  /** Does all that was written down, the oldest first. */
  void live() {
    diary.live();
  }

  /** Somebody of the network's staff, who works for no cooperative of her own. */
  public Actor actor(String name, Role role) {
    return new Actor(staff.get(name).value(), Set.of(role), Set.of());
  }

  /** Tells the person who starts the demo how to sign in. */
  public void offer(SignIn signIn) {
    signIns.add(signIn);
  }

  List<SignIn> signIns() {
    return List.copyOf(signIns);
  }

  /**
   * Somebody whom a visitor may be.
   *
   * @param site "shop", "portal" or "admin"
   * @param who what she does, in one or two words
   * @param name what she types first: phone number or e-mail
   * @param secret PIN or password
   * @param second the seed of her second factor (Base32), or an empty text
   */
  public record SignIn(String site, String who, String name, String secret, String second) {}

  /** References under the names that the demo gives them. */
  public static final class Named<T> {
    private final String kind;
    private final Map<String, T> byName = new TreeMap<>();

    Named(String kind) {
      this.kind = kind;
    }

    public T put(String name, T ref) {
      if (byName.putIfAbsent(name, ref) != null)
        throw new IllegalStateException("Twice in the demo: " + kind + " " + name);
      return ref;
    }

    public T get(String name) {
      var ref = byName.get(name);
      if (ref == null) throw new IllegalStateException("Not in the demo: " + kind + " " + name);
      return ref;
    }

    public String nameOf(T ref) {
      return byName.entrySet().stream()
          .filter(entry -> entry.getValue().equals(ref))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("Not in the demo: " + kind + " " + ref))
          .getKey();
    }

    public Map<String, T> all() {
      return Map.copyOf(byName);
    }
  }
}
