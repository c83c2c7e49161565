/** Who answers for the safety of a piece, as buyers in the European Union have to be told. */
package org.loomhive.delivery.safety;
