package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PaymentRef;

/** A gateway of a test: it can be silent, and be told what it answers. */
@ApplicationScoped
public class FakeGateway implements PaymentGateway {
  private final Map<PaymentRef, Answer> answers = new ConcurrentHashMap<>();
  private final AtomicInteger started = new AtomicInteger();
  private final Map<String, Money> given = new ConcurrentHashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private final Set<String> forgotten = ConcurrentHashMap.newKeySet();
  private volatile String lastCustomer;
  private volatile boolean silent;
  private volatile boolean slow;
  private volatile boolean refuses;

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public boolean isConfigured() {
    return true;
  }

  @Override
  public boolean isLive() {
    return false;
  }

  @Override
  public Handover start(Request request) {
    started.incrementAndGet();
    lastCustomer = request.buyer().customer();
    if (silent) throw new GatewaySilent(null);
    return new Handover("fake-" + request.ref(), "https://pay.example/" + request.ref());
  }

  @Override
  public Answer ask(PaymentRef ref, String gatewayReference) {
    return answers.getOrDefault(ref, Answer.open());
  }

  /** What a silent gateway was told may have been done all the same. */
  @Override
  public GivenBack giveBack(GiveBack request) {
    asked.merge(request.key(), 1, Integer::sum);
    if (!slow) given.putIfAbsent(request.key(), request.amount());
    if (silent) throw new GatewaySilent(null);
    if (refuses) return new GivenBack(GiveBackState.FAILED, "");
    return new GivenBack(slow ? GiveBackState.OPEN : GiveBackState.DONE, "fake-" + request.key());
  }

  @Override
  public String enrol(String key, String email) {
    if (silent) throw new GatewaySilent(null);
    return "fake-" + key;
  }

  @Override
  public Optional<KeptMethod> kept(String customer) {
    if (silent) throw new GatewaySilent(null);
    return forgotten.contains(customer)
        ? Optional.empty()
        : Optional.of(new KeptMethod("Visa", "4242", 12, 2030));
  }

  @Override
  public void forget(String customer) {
    if (silent) throw new GatewaySilent(null);
    forgotten.add(customer);
  }

  public boolean hasForgotten(String customer) {
    return forgotten.contains(customer);
  }

  /** For whom the last payment is kept; null for nobody. */
  public String lastCustomer() {
    return lastCustomer;
  }

  /** What was sent back under a key. */
  public Money given(String key) {
    return given.get(key);
  }

  /** How often a refund was asked for. */
  public int asked(String key) {
    return asked.getOrDefault(key, 0);
  }

  public void isSlow(boolean from) {
    slow = from;
  }

  public void refuses(boolean from) {
    refuses = from;
  }

  public void isSilent(boolean from) {
    silent = from;
  }

  public void answers(PaymentRef ref, Answer answer) {
    answers.put(ref, answer);
  }
}
