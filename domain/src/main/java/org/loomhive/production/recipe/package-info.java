/** The parts of a recipe: steps and their minutes, policies, substitutes, and what it rests on. */
package org.loomhive.production.recipe;
