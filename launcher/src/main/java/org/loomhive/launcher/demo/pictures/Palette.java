package org.loomhive.launcher.demo.pictures;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Colours that belong together, as a dyer would lay them out. */
record Palette(String name, Color ground, List<Color> others) {
  private static final Map<String, Palette> ALL =
      Stream.of(
              palette("undyed", 0xe9dcc3, 0xb99a6b, 0x6b4f33, 0x8a2e2e),
              palette("natural", 0xeee4d0, 0xcdb98f, 0x2f2a26, 0xb79a68),
              palette("rice-white", 0xf3efe4, 0xdcd3bd, 0xb9ad90, 0xcfc5ab),
              palette("white", 0xf1ebdd, 0xa8322d, 0x2b2b2b, 0xc9b48c),
              palette("walnut-on-white", 0xefe6d2, 0x5b3d29, 0x8a6240, 0x3b2a1f),
              palette("indigo", 0x23395d, 0xf2e8d5, 0x9c2f2f, 0xc99a3b),
              palette("two-blues", 0x9db4d0, 0x24426f, 0x3f5f8e, 0x1c2f4f),
              palette("madder", 0x8f2a2a, 0xf0dfc2, 0x2b2b2b, 0xd19a3d),
              palette("turmeric", 0xcf9a2e, 0xb37b1d, 0x8a5a1c, 0xf4e9cf),
              palette("lac", 0xa63d57, 0x8a2d49, 0x3a2233, 0xd7a24a),
              palette("leaf", 0x3f5a3c, 0x2f462f, 0x6f8a55, 0xd8b45a),
              palette("black", 0x1f1d1c, 0xb3272d, 0xf2ede2, 0x3e6b4f),
              palette("black-and-red", 0xa3282c, 0x1f1d1c, 0xf2ede2, 0xd8b45a),
              palette("walnut", 0x5b3d29, 0x7a5738, 0xa8662f, 0xe8d7b8),
              palette("nettle", 0xcbc3a4, 0xa79c78, 0x877c5a, 0x5f573d),
              palette("grey-and-cream", 0x9a938a, 0xe9dcc3, 0x5f5a54, 0xcabfa9),
              palette("golden", 0xd3a75f, 0xb98240, 0x8a5a2b),
              palette("smoked", 0x7a4d2a, 0x56351d, 0xb98a55),
              palette("pale", 0xe3c68f, 0xc9a467, 0x96703c),
              palette("honey-brown", 0xb5793a, 0x8f5826, 0x5f3a18),
              palette("green-gold", 0xc3ae70, 0x9f8c4e, 0x675a30),
              palette("straw", 0xdccb96, 0xbda96c, 0x83724a),
              palette("amber", 0xd98a17, 0xf7d27a, 0xf4ead2),
              palette("light", 0xecb646, 0xfbe39a, 0xf6efdc),
              palette("pale-cream", 0xe2c88a, 0xf8efcf, 0xf4ead2),
              palette("clear", 0xe3a02c, 0xf9dc8c, 0xf4ead2),
              palette("dark", 0x8f4a12, 0xd08a3a, 0xf1e6cf),
              palette("nearly-black", 0x3d1e0c, 0x7d4417, 0xeee0c6),
              palette("reddish", 0xa8521b, 0xe0a058, 0xf3e7d2))
          .collect(Collectors.toMap(Palette::name, Function.identity()));

  private static Palette palette(String name, int ground, int... others) {
    return new Palette(
        name, new Color(ground), Arrays.stream(others).mapToObj(Color::new).toList());
  }

  static Palette of(String name) {
    var found = ALL.get(name);
    if (found == null) throw new IllegalArgumentException("No palette " + name);
    return found;
  }

  Color other(int which) {
    return others.get(which % others.size());
  }

  /** The colour with its light changed: 1 leaves it, less darkens, more lightens. */
  static Color shade(Color colour, double light) {
    return new Color(shade(colour.getRGB(), light));
  }

  /** The same for a packed colour. */
  static int shade(int rgb, double light) {
    int red = clamp((rgb >> 16 & 0xff) * light);
    int green = clamp((rgb >> 8 & 0xff) * light);
    int blue = clamp((rgb & 0xff) * light);
    return red << 16 | green << 8 | blue;
  }

  private static int clamp(double value) {
    return (int) Math.max(0, Math.min(255, value));
  }
}
