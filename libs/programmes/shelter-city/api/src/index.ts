export { shelterCitySlice, ShelterCityModule } from './shelter-city.module';
export { minimiseStays } from './residency/minimise-stays';
