package org.loomhive.launcher.demo.pictures;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Colours that belong together, as a dyer would lay them out. */
record Palette(String name, Color ground, List<Color> others) {
  private static final List<Palette> DYED =
      List.of(
          palette("indigo", 0x23395d, 0xf2e8d5, 0x9c2f2f, 0xc99a3b),
          palette("madder", 0x8f2a2a, 0xf0dfc2, 0x2b2b2b, 0xd19a3d),
          palette("undyed", 0xe9dcc3, 0xb99a6b, 0x6b4f33, 0x8a2e2e),
          palette("turmeric", 0xcf9a2e, 0x5a2a1c, 0xf4e9cf, 0x2f4a3a),
          palette("lac", 0xa63d57, 0xf3e3d3, 0x3a2233, 0xd7a24a),
          palette("leaf", 0x3f5a3c, 0xefe5c8, 0xb5532d, 0xd8b45a),
          palette("black", 0x1f1d1c, 0xb3272d, 0xf2ede2, 0x3e6b4f),
          palette("walnut", 0x5b3d29, 0xe8d7b8, 0xa8662f, 0x22303f));

  private static final List<Palette> CANE =
      List.of(
          palette("golden", 0xd3a75f, 0xb98240, 0x8a5a2b),
          palette("smoked", 0x7a4d2a, 0x56351d, 0xb98a55),
          palette("pale", 0xe3c68f, 0xc9a467, 0x96703c));

  private static final List<Palette> HONEY =
      List.of(
          palette("amber", 0xd98a17, 0xf7d27a, 0xf4ead2),
          palette("light", 0xecb646, 0xfbe39a, 0xf6efdc),
          palette("dark", 0x8f4a12, 0xd08a3a, 0xf1e6cf));

  private static Palette palette(String name, int ground, int... others) {
    return new Palette(
        name, new Color(ground), java.util.Arrays.stream(others).mapToObj(Color::new).toList());
  }

  /** What a product's name says of its colour, in the order in which it is looked for. */
  private static final Map<String, String> SAID = new LinkedHashMap<>();

  static {
    for (String said :
        ("white=undyed,natural=undyed,red border=undyed,undyed=undyed,lac=lac,black=black,"
                + "red=madder,indigo=indigo,blue=indigo,turmeric=turmeric,green=leaf,walnut=walnut")
            .split(",")) SAID.put(said.split("=")[0], said.split("=")[1]);
  }

  /** The dyes that the name speaks of, or any. */
  static Palette dyed(String productName, Random chance) {
    var any = DYED.get(chance.nextInt(DYED.size()));
    return SAID.entrySet().stream()
        .filter(said -> productName.contains(said.getKey()))
        .flatMap(said -> DYED.stream().filter(palette -> palette.name().equals(said.getValue())))
        .findFirst()
        .orElse(any);
  }

  static Palette cane(Random chance) {
    return CANE.get(chance.nextInt(CANE.size()));
  }

  static Palette honey(Random chance) {
    return HONEY.get(chance.nextInt(HONEY.size()));
  }

  Color other(int which) {
    return others.get(which % others.size());
  }

  /** The colour with its light changed: 1 leaves it, less darkens, more lightens. */
  static Color shade(Color colour, double light) {
    return new Color(
        clamp(colour.getRed() * light),
        clamp(colour.getGreen() * light),
        clamp(colour.getBlue() * light));
  }

  private static int clamp(double value) {
    return (int) Math.max(0, Math.min(255, value));
  }
}
