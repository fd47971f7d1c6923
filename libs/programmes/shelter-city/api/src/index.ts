export { shelterCitySlice, ShelterCityModule } from './shelter-city.module';
