package org.loomhive.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.loomhive.kernel.PaymentRef;

/** A gateway of a test: it can be silent, and be told what it answers. */
@ApplicationScoped
public class FakeGateway implements PaymentGateway {
  private final Map<PaymentRef, Answer> answers = new ConcurrentHashMap<>();
  private final AtomicInteger started = new AtomicInteger();
  private volatile boolean silent;

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
    if (silent) throw new GatewaySilent(null);
    return new Handover("fake-" + request.ref(), "https://pay.example/" + request.ref());
  }

  @Override
  public Answer ask(PaymentRef ref, String gatewayReference) {
    return answers.getOrDefault(ref, Answer.open());
  }

  public void isSilent(boolean from) {
    silent = from;
  }

  public void answers(PaymentRef ref, Answer answer) {
    answers.put(ref, answer);
  }
}
