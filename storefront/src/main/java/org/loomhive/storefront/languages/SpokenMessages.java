package org.loomhive.storefront.languages;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.Locale;
import org.loomhive.web.language.Spoken;

/** Says what is wrong with a field in the language that is spoken, not in that of the machine. */
public class SpokenMessages implements MessageInterpolator {
  private final MessageInterpolator usual =
      Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

  @Override
  public String interpolate(String message, Context context) {
    return interpolate(message, context, Spoken.now().locale());
  }

  @Override
  public String interpolate(String message, Context context, Locale locale) {
    return usual.interpolate(message, context, locale);
  }
}
