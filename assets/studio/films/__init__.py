"""The scenes of the films, in their order."""
