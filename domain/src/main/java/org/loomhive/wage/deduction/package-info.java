/**
 * What may be kept back from a slip: listed kinds only, agreed by the member and approved by a
 * second person, under caps, and never for material, tools, spoiled pieces or fees.
 */
package org.loomhive.wage.deduction;
