package org.loomhive.ordering.business;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.loomhive.delivery.business.TaxNumber;

/** A register of a test: it is silent about every number of which it was told nothing. */
@ApplicationScoped
public class FakeRegister implements BusinessRegister {
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  @Override
  public String name() {
    return "fake";
  }

  @Override
  public boolean isConfigured() {
    return true;
  }

  @Override
  public boolean has(TaxNumber number) {
    return !number.country().equals("IN");
  }

  @Override
  public Answer ask(TaxNumber number) {
    asked.merge(number.text(), 1, Integer::sum);
    return answers.getOrDefault(number.text(), Answer.silent());
  }

  public void says(String number, Answer answer) {
    answers.put(number, answer);
  }

  int timesAsked(String number) {
    return asked.getOrDefault(number, 0);
  }
}
